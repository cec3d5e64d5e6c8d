#!/bin/sh
# Times whole runs of ./tamiz screen on a large customer file, process start included, and measures the memory they hold.
#
#   benchmarks/batch.sh SDN.CSV[.gz]|none CUSTOMERS.csv[.gz] [ROWS] [RUNS] [SEED]
#
# Grows the customer file to ROWS (1000000) different rows, drawn from SEED (1), and screens them RUNS (3) times: as CSV, as JSON
# lines and packed, against the SDN list and the embedded register, or with "none" against the register alone, which shows what
# reading and writing cost. Prints for each the median, the least and the greatest time in seconds, and the greatest resident
# memory. Uses a home folder of its own. Needs mvn -DskipTests package, and /usr/bin/time for the memory.
set -eu
[ $# -ge 2 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 2; }
sdn=$1
customers=$2
rows=${3:-1000000}
runs=${4:-3}
seed=${5:-1}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$root/benchmarks/measure.sh"

before() {
    rm -f "$work"/hits*
}

# Runs a command and notes the most memory that it held, in KB, where the system has GNU time.
with_memory() {
    if [ -x /usr/bin/time ]; then /usr/bin/time -f %M -a -o "$work/memory" "$@"; else "$@"; fi
}

screen() { with_memory "$root/tamiz" --home "$work/home" screen "$@"; }

batch() {
    : >"$work/memory"
    measure "$@"
    sort -n "$work/memory" | awk 'END { if (NR > 0) printf "%-16s greatest resident memory %d MB\n", "", $1 / 1024 }'
}

uptime
"$root/tamiz" --version
mkdir "$work/home"
if [ "$sdn" != none ]; then "$root/tamiz" --home "$work/home" lists import "$sdn" >/dev/null 2>&1; fi
java -cp "$root/benchmarks/target/benchmarks.jar" org.tamiz.benchmarks.CustomerRows "$customers" "$work/customers.csv" "$rows" "$seed"
gzip -k "$work/customers.csv"
batch screen-csv screen "$work/customers.csv" -o "$work/hits.csv"
sed -n '/^S/,$p' "$work/err"
batch screen-jsonl screen "$work/customers.csv" -o "$work/hits.jsonl"
batch screen-gz screen "$work/customers.csv.gz" -o "$work/hits.csv"
uptime
