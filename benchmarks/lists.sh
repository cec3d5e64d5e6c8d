#!/bin/sh
# Times whole runs of ./tamiz lists on official files, process start included.
#
#   benchmarks/lists.sh SDN.CSV[.gz] OLDER-SDN.CSV[.gz] UN.xml[.gz] SDN_ADVANCED-SAMPLE.xml [RUNS]
#
# Imports the SDN list as CSV with the companions beside it, the UN's list, and an Advanced XML of 120 MB grown from the sample,
# this one with a heap of 512 MB; compares the two SDN editions; lists what a home of them holds. Prints for each the median, the
# least and the greatest of RUNS (5) runs in seconds. Uses a home folder of its own. Needs mvn -DskipTests package.
set -eu
[ $# -ge 4 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 2; }
sdn=$1
older=$2
un=$3
sample=$4
runs=${5:-5}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$root/benchmarks/measure.sh"

before() {
    case $1 in import*) rm -rf "$work/home" ;; esac
}

tamiz() { "$root/tamiz" --home "$work/home" "$@"; }
within512() { TAMIZ_JAVA_OPTS=-Xmx512m tamiz "$@"; }

uptime
"$root/tamiz" --version
java -cp "$root/benchmarks/target/benchmarks.jar" org.tamiz.benchmarks.GrownAdvancedXml "$sample" "$work/sdn_advanced.xml" 120
measure import-sdn tamiz lists import "$sdn"
measure import-un tamiz lists import "$un"
measure import-advanced within512 lists import "$work/sdn_advanced.xml"
sed -n '1p;$p' "$work/out"
rm -rf "$work/home"
tamiz lists import "$older" >"$work/out" 2>&1
tamiz lists import "$sdn" >>"$work/out" 2>&1
days=$(sed -n 's/^Imported us-ofac-sdn .* published \([0-9-]*\):.*/\1/p' "$work/out" | tr '\n' ' ')
# shellcheck disable=SC2086
measure diff tamiz lists diff us-ofac-sdn $days
sed -n 1p "$work/out"
measure lists tamiz lists
uptime
