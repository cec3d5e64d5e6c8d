#!/bin/sh
# Puts load on "./tamiz serve" over loopback: single records as fast as they are answered, single records at a fixed rate, and
# batches of 100, on Tamiz's own API and on the compatible one. Prints start-up time, latencies, processor time and memory.
#
#   benchmarks/http.sh CUSTOMERS.csv[.gz] RATE SECONDS RUNS LIST[.gz]...
#
# Uses a home folder of its own. Client and server share the machine; keep it quiet.
set -eu
[ $# -ge 5 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 2; }
customers=$1
rate=$2
seconds=$3
runs=$4
shift 4
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
server=
stop() {
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
    rm -rf "$work"
}
trap stop EXIT
export TAMIZ_HOME="$work/home"
jar=$root/benchmarks/target/benchmarks.jar
[ -f "$jar" ] || { echo "Build it first: mvn -DskipTests package" >&2; exit 3; }
if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi

"$root/tamiz" --version
for list in "$@"; do "$root/tamiz" lists import "$list" >/dev/null; done
TAMIZ_KEY=$("$root/tamiz" keys add load --scope screen --expires "$(date -d "+2 days" +%F)" | sed -n 's/.*\(tamiz_[A-Za-z0-9_-]*\).*/\1/p')
export TAMIZ_KEY
[ -n "$TAMIZ_KEY" ] || exit 1
for api in screen match; do
    for size in 1 100; do
        "$java" -cp "$jar" org.tamiz.benchmarks.RequestBodies \
            "$customers" "$work/$api-$size" "$api" "$size" "$((size == 1 ? 20000 : 400))"
    done
done

# What the first start leaves behind (the index of the lists, the archive of classes) is there at every later one.
start() {
    : >"$work/log"
    begun=$(date +%s.%N)
    "$root/tamiz" serve --port 0 2>"$work/log" &
    server=$!
    until port=$(sed -n 's|^Listening on http://.*:||p' "$work/log") && [ -n "$port" ]; do
        kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
        [ "$(($(date +%s) - ${begun%.*}))" -lt 120 ] || { echo "The server does not say where it listens." >&2; exit 1; }
        sleep 0.02
    done
    echo "$(date +%s.%N) $begun" | awk '{ printf "started in %.2f s\n", $1 - $2 }'
}
start
kill "$server"
wait "$server" || true
start
load() {
    echo
    echo "$1"
    "$java" -Xmx256m -XX:+UseSerialGC -cp "$jar" org.tamiz.benchmarks.HttpLoad \
        "http://127.0.0.1:$port$2" "$work/$3" "$4" "$5" "$seconds" "$6" "$server" "$runs"
}
# On two cores Java's compiler takes half a minute of full load to come to rest.
warm=$((seconds > 40 ? seconds : 40))
for api in screen:/api/v1/screen match:/match/default; do
    name=${api%%:*}
    load "$name, single records, 8 connections, as many as can be" "${api#*:}" "$name-1" 8 0 "$warm"
    load "$name, single records, $rate a second" "${api#*:}" "$name-1" 32 "$rate" "$seconds"
    load "$name, batches of 100, one after the other" "${api#*:}" "$name-100" 1 0 "$seconds"
done
