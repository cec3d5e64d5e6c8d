#!/bin/sh
# Times whole runs of ./tamiz, process start included: import, screening a customer file, checking one name.
#
#   benchmarks/whole-process.sh SDN.CSV[.gz] CUSTOMERS.csv[.gz] [RUNS]
#
# Prints for each command the median, the least and the greatest of RUNS (5) runs in seconds. Uses a home folder of its own.
set -eu
[ $# -ge 2 ] || { sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2; }
sdn=$1
customers=$2
runs=${3:-5}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

now() { date +%s.%N; }

# measure NAME COMMAND...: runs it, prints the figures
measure() {
    name=$1
    shift
    : >"$work/times"
    i=0
    while [ "$i" -lt "$runs" ]; do
        if [ "$name" = import ]; then rm -rf "$work/home"; fi
        start=$(now)
        "$@" >"$work/out" 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
        end=$(now)
        echo "$end $start" | awk '{ printf "%.3f\n", $1 - $2 }' >>"$work/times"
        i=$((i + 1))
    done
    sort -n "$work/times" | awk -v name="$name" '
        { t[NR] = $1 }
        END { printf "%-10s median %7.3f s   least %7.3f   greatest %7.3f   (%d runs)\n", name, t[int((NR + 1) / 2)], t[1], t[NR], NR }'
}

"$root/tamiz" --version
measure import "$root/tamiz" --home "$work/home" lists import "$sdn"
measure screen "$root/tamiz" --home "$work/home" screen "$customers" -o "$work/hits.csv"
"$root/tamiz" --home "$work/home" check Joaquín Guzmán Loera >/dev/null
measure check "$root/tamiz" --home "$work/home" check Joaquín Guzmán Loera
