# shellcheck shell=sh
# Builds and tests Foyer with ../mvnw. Sourced by ../foyer.

: "${root:?the folder of the project}"

# The jar to run of module $1; there is one version of it.
application_jar() {
  for jar in "$root/$1/target/foyer-$1"-*-exec.jar; do
    printf '%s\n' "$jar"
  done
}

# Whether module $1's application has to be built: never was, or a source is newer.
is_stale() {
  stamp=$root/$1/target/.built
  [ -f "$stamp" ] && [ -f "$(application_jar "$1")" ] || return 0
  [ -n "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main -newer "$stamp" | sed q)" ]
}

build_if_stale() {
  if is_stale "$1" || { [ "$1" = shell ] && ! is_quick; }; then
    build "$1"
  fi
}

# Builds module $1 and what it stands on, or everything; one build at a time in this folder.
build() {
  mkdir -p "$root/target"
  take_build_lock
  trap 'rm -rf "$build_lock"' EXIT
  trap 'exit 130' INT TERM HUP
  if [ $# -eq 0 ] || is_stale "$1"; then
    run_build "$@"
  fi
  if [ "${1-shell}" = shell ] && ! is_quick; then
    make_quick
  fi
  rm -rf "$build_lock"
  trap - EXIT INT TERM HUP
}

run_build() {
  log=$root/target/build.log
  begin_stamp
  printf 'Building Foyer; the first time this also downloads libraries ... ' >&2
  if ! (cd "$root" && ./mvnw -B -ntp -DskipTests ${1:+-pl "$1" -am} package) >"$log" 2>&1; then
    printf 'failed.\n' >&2
    grep -E '^\[ERROR\] .|^Foyer |^  ' "$log" | grep -vE 'Help 1|Re-run|re-run|more information' |
      head -n 20 >&2
    printf 'All of it is in %s\n' "$log" >&2
    exit 70
  fi
  end_stamp ${1:+"$1"}
  printf 'done.\n' >&2
}

# Notes when a build began: what changes while it runs is built again.
begin_stamp() {
  mkdir -p "$root/target"
  : >"$root/target/.started"
}

# Notes that module $1's application, or all, were built.
end_stamp() {
  for built in ${1:-web-ui shell zoom-simulator}; do
    cp -p "$root/target/.started" "$root/$built/target/.built"
  done
}

take_build_lock() {
  build_lock=$root/target/.building
  waited=
  until mkdir "$build_lock" 2>/dev/null; do
    holder=$(cat "$build_lock/pid" 2>/dev/null || :)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      rm -rf "$build_lock"
      continue
    fi
    [ -n "$waited" ] || printf 'Waiting for another build to end (if there is none: rm -r %s) ...\n' "$build_lock" >&2
    waited=yes
    sleep 1
  done
  printf '%s\n' "$$" >"$build_lock/pid"
}

# Builds, tests and checks every module; closes with the sum of all tests.
test_everything() {
  rm -rf "$root"/*/target/surefire-reports
  begin_stamp
  status=0
  (cd "$root" && ./mvnw -B -ntp verify "$@") || status=$?
  if [ "$status" -eq 0 ] && [ $# -eq 0 ]; then
    end_stamp
  fi
  sum_of_tests
  exit "$status"
}

sum_of_tests() {
  find "$root"/*/target/surefire-reports -name 'TEST-*.xml' -exec grep -h '<testsuite ' {} + 2>/dev/null |
    awk '
      function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
      { tests += count("tests"); failed += count("failures") + count("errors"); skipped += count("skipped") }
      END { printf "\n%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped }'
}
