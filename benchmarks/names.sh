#!/bin/sh
# Measures on one core how many different names a second Tamiz screens against a plain file of names, and what its index costs;
# beside it Jaro-Winkler over all names and Lucene's fuzzy query.
#
#   benchmarks/names.sh NAMES.txt[.gz] QUERIES.tsv ABSENT.tsv [RUNS] [GROWN-TO] [QUERIES-TIMED]
#
# NAMES has a name a line; QUERIES the columns query and true_index, the line of the name meant, from 0; ABSENT the column query.
# All are names of persons. Measures on the names and on the same grown to GROWN-TO (500000), RUNS (5) times, QUERIES-TIMED (20000)
# queries after a warm-up of as many others, all different and drawn from a seed that is printed. Prints a table of the medians with
# the least and the greatest. Needs mvn -DskipTests package; options for Java go into TAMIZ_JAVA_OPTS.
set -eu
[ $# -ge 3 ] || { sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 2; }
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
one_core=
if command -v taskset >/dev/null 2>&1; then one_core="taskset -c 0"; else echo "no taskset here: on all cores" >&2; fi

uptime
# shellcheck disable=SC2086
$one_core "${JAVA_HOME:+$JAVA_HOME/bin/}java" ${TAMIZ_JAVA_OPTS:-} -cp "$root/benchmarks/target/benchmarks.jar" \
    org.tamiz.benchmarks.NamesPerSecond "$@"
uptime
