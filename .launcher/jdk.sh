# shellcheck shell=sh
# Finds a JDK that Foyer can be built and run with. Sourced by ../foyer and ../mvnw.

foyer_java=25

# The feature version (such as 25) of the JDK in folder $1, or nothing when there is none.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# The JDK folders worth a look, best first, one a line.
jdk_candidates() {
  [ -z "${JAVA_HOME-}" ] || printf '%s\n' "$JAVA_HOME"
  if on_path=$(command -v javac); then
    on_path=$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")
    printf '%s\n' "${on_path%/bin/javac}"
  fi
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$foyer_java+" 2>/dev/null || :
  fi
  for candidate in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${SDKMAN_DIR-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    printf '%s\n' "$candidate"
  done
}

# Sets and exports JAVA_HOME, or says what is missing and ends the script.
use_jdk() {
  jdk_found=
  jdk_seen=
  while IFS= read -r candidate; do
    version=$(jdk_version "$candidate")
    [ -n "$version" ] || continue
    if [ "$version" -ge "$foyer_java" ]; then
      jdk_found=$candidate
      break
    fi
    jdk_seen="$jdk_seen
    Java $version in $candidate"
  done <<EOF
$(jdk_candidates)
EOF
  if [ -z "$jdk_found" ]; then
    cat >&2 <<EOF
Foyer needs a JDK $foyer_java or newer, and found none${jdk_seen:+, only:$jdk_seen}.
Install one and run this again, or set JAVA_HOME to it:
  Debian, Ubuntu  Temurin $foyer_java from adoptium.net (package temurin-$foyer_java-jdk), or openjdk-$foyer_java-jdk
  SDKMAN          sdk install java $foyer_java-tem
  macOS           brew install --cask temurin@$foyer_java
EOF
    exit 69
  fi
  JAVA_HOME=$jdk_found
  export JAVA_HOME
}
