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

. "$root/benchmarks/measure.sh"

before() {
    if [ "$1" = import ]; then rm -rf "$work/home"; fi
}

"$root/tamiz" --version
measure import "$root/tamiz" --home "$work/home" lists import "$sdn"
measure screen "$root/tamiz" --home "$work/home" screen "$customers" -o "$work/hits.csv"
"$root/tamiz" --home "$work/home" check Joaquín Guzmán Loera >/dev/null
measure check "$root/tamiz" --home "$work/home" check Joaquín Guzmán Loera
