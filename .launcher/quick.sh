# shellcheck shell=sh
# Prepares the shell to start quickly: its jars side by side instead of inside one another, and the
# JDK's AOT cache of what a first session loads. Where that can't be made the shell starts without.
# Sourced by ../foyer.

: "${root:?the folder of the project}"

quick=$root/shell/target/quick
# A short life: the quick compiler alone starts it in half the time.
quick_options='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

# Which build and which JDK the preparation is for.
quick_mark() {
  cksum <"$JAVA_HOME/release"
  printf '%s\n' "$JAVA_HOME"
}

# Whether the shell is prepared, or was tried to be, since it was built last.
is_quick() {
  [ -f "$quick/.mark" ] && [ "$(quick_mark)" = "$(cat "$quick/.mark")" ] &&
    [ -z "$(find "$(application_jar shell)" -newer "$quick/.mark")" ]
}

make_quick() {
  printf 'Preparing the shell to start quickly ... ' >&2
  rm -rf "$quick" "$quick.new"
  mkdir -p "$quick.new"
  if (lay_out && rehearse) >"$root/target/quick.log" 2>&1; then
    printf 'done.\n' >&2
  else
    printf 'not possible; it starts without. The reasons are in %s\n' "$root/target/quick.log" >&2
  fi
  rm -rf "$quick.new/rehearsal"
  quick_mark >"$quick.new/.mark"
  mv "$quick.new" "$quick"
}

lay_out() {
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$(application_jar shell)" \
    extract --force --destination "$quick.new"
}

# A session that an operator might have, on a database of its own: nothing of the environment gets in.
rehearse() {
  jar=$(quick_jar "$quick.new")
  # shellcheck disable=SC2086 # several options
  printf '%s\n' help 'help connection show' 'organization list' 'member list --output json' \
    'connection show' 'user list --output csv' 'event list' 'journal list' exit |
    env -i PATH="$PATH" HOME="${HOME-/}" FOYER_HOME="$quick.new/rehearsal" TERM=dumb \
      "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED $quick_options \
      -Dfoyer.database.binaries="$root/persistence/target/embedded-database" \
      -XX:AOTCacheOutput="$quick.new/aot" -jar "$jar"
  [ -s "$quick.new/aot" ]
}

# The shell's jar in folder $1, beside its libraries.
quick_jar() {
  for jar in "$1"/foyer-shell-*-exec.jar; do
    printf '%s\n' "$jar"
  done
}
