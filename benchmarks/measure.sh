# Read by the scripts beside it: "measure NAME COMMAND..." runs a command $runs times and prints the median, the least and the
# greatest time in seconds, process start included, and the median of the processor time, which other work on the machine
# changes less. $work is a folder for its notes. The function "before" is called with NAME before each run and is not timed. Each
# run waits, for a minute at most, until the processors are nearly idle.

# Idle and whole time of the processors since the start, where the system tells.
idle() { awk '/^cpu /{ print $5 + $6, $2 + $3 + $4 + $5 + $6 + $7 + $8 }' /proc/stat 2>/dev/null || echo; }

wait_for_quiet() {
    tries=0
    while [ "$tries" -lt 60 ]; do
        earlier=$(idle)
        sleep 1
        if echo "$earlier $(idle)" | awk '{ exit !(NF < 4 || ($3 - $1) / ($4 - $2 + 0.001) > 0.85) }'; then return; fi
        tries=$((tries + 1))
    done
    echo "$name: the machine is busy" >&2
}

measure() {
    name=$1
    shift
    : >"$work/times"
    : >"$work/cpus"
    i=0
    while [ "$i" -lt "$runs" ]; do
        before "$name"
        wait_for_quiet
        times >"$work/cpu-start"
        start=$(date +%s.%N)
        "$@" >"$work/out" 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
        end=$(date +%s.%N)
        times >"$work/cpu-end"
        echo "$end $start" | awk '{ printf "%.3f\n", $1 - $2 }' >>"$work/times"
        { sed -n 2p "$work/cpu-end"; sed -n 2p "$work/cpu-start"; } | tr 'ms' '  ' | awk '
            { t[NR] = $1 * 60 + $2 + $3 * 60 + $4 }
            END { printf "%.3f\n", t[1] - t[2] }' >>"$work/cpus"
        i=$((i + 1))
    done
    middle=$(sort -n "$work/cpus" | sed -n "$(((runs + 1) / 2))p")
    sort -n "$work/times" | awk -v name="$name" -v cpu="$middle" '
        { t[NR] = $1 }
        END { printf "%-16s median %7.3f s   least %7.3f   greatest %7.3f   processor %7.3f   (%d runs)\n", \
            name, t[int((NR + 1) / 2)], t[1], t[NR], cpu, NR }'
}
