#!/bin/sh
# Times pages of the queue in a PostgreSQL database with millions of decisions.
#
#   benchmarks/cases.sh JDBC-ADDRESS [DECISIONS]
#
# Fills the database, which must be empty, with cases for DECISIONS (10000000), one in 200 of which is still open, and times 200 pages
# of each kind one after the other. Ten million take some 17 GB and a quarter of an hour; drop the database afterwards. As a superuser
# of the database, who may load without checking references. Prints for each kind the median, what 99 of 100 stay below, and the
# greatest. Needs mvn -DskipTests package.
set -eu
[ $# -ge 1 ] || { sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 2; }
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
run() {
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" ${TAMIZ_JAVA_OPTS:-} -cp "$root/benchmarks/target/benchmarks.jar" \
        org.tamiz.benchmarks.CasesAtScale "$@"
}
uptime
run fill "$1" "${2:-10000000}"
run measure "$1"
uptime
