#!/bin/sh
# Measures the start of Foyer's shell against an empty Spring Shell application, in turn.
# Needs Linux's script(1) and timeout(1). Usage: benchmarks/shell-start.sh [ROUNDS]; the database of FOYER_HOME should be in use, as by ./foyer web.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck disable=SC1091 # beside this folder
. "$root/.launcher/jdk.sh"
use_jdk

empty=$root/benchmarks/empty-shell/target
(cd "$root" && ./mvnw -q -B -ntp -Pbenchmark -DskipTests -pl benchmarks/empty-shell package)
for jar in "$empty"/foyer-empty-shell-*-exec.jar; do
  rm -rf "$empty/extracted"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$empty/extracted"
  "$root/foyer" shell help >/dev/null
  "$JAVA_HOME/bin/java" "$root/benchmarks/ShellStart.java" \
    "$root/foyer" "$jar" "$empty/extracted" "${1-7}"
done
