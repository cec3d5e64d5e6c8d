#!/bin/sh
# Checks this folder without Tamiz: that no file differs from the manifest, that the chain of the audit trail holds, and that the
# evidence and the records are those that the trail vouches for. Needs sha256sum, or shasum, and a POSIX shell.
# Comprueba esta carpeta sin Tamiz. Necesita sha256sum o shasum.
LC_ALL=C
export LC_ALL
cd "$(dirname -- "$0")" || exit 2
if command -v sha256sum >/dev/null 2>&1; then
    sum() { sha256sum | cut -c 1-64; }
elif command -v shasum >/dev/null 2>&1; then
    sum() { shasum -a 256 | cut -c 1-64; }
else
    echo "Neither sha256sum nor shasum is here. / No hay sha256sum ni shasum." >&2
    exit 2
fi
faults=0
fault() {
    echo "FAULT / FALLO: $1"
    faults=$((faults + 1))
}

# 1. Every file is what the manifest says, and there is no other.
files=0
while read -r hash name; do
    files=$((files + 1))
    if [ ! -f "$name" ]; then
        fault "$name is missing / falta"
    elif [ "$(sum <"$name")" != "$hash" ]; then
        fault "$name has been changed / ha cambiado"
    fi
done <manifest.sha256
there=$(find . -type f ! -name manifest.sha256 | wc -l)
[ "$there" -eq "$files" ] || fault "$there files are here, the manifest names $files / hay $there archivos y el manifiesto nombra $files"

# 2. Each entry of the trail follows the one before it.
entries=0
gaps=0
previous=
last=
while IFS= read -r line; do
    number=${line#*:}
    number=${number%%,*}
    links=${line##*,\"previous\":\"}
    before=${links%%\"*}
    hash=${links##*\"hash\":\"}
    hash=${hash%%\"*}
    said=${line%,\"previous\":\"*}
    case $line in
        "{\"number\":$number,\"content\":\""*)
            content=${said##*\"content\":\"}
            content=${content%\"*}
            ;;
        *) content=$(printf '%s}' "$said" | sum) ;;
    esac
    [ "$(printf '%s%s' "$before" "$content" | sum)" = "$hash" ] ||
        fault "entry $number of the trail is not what was written / la entrada $number no es la que se escribió"
    if [ -n "$last" ]; then
        if [ "$number" -ne $((last + 1)) ]; then
            gaps=$((gaps + 1))
        elif [ "$before" != "$previous" ]; then
            fault "entry $number does not follow entry $last / la entrada $number no sigue a la $last"
        fi
    fi
    previous=$hash
    last=$number
    entries=$((entries + 1))
done <audit.jsonl
[ "$gaps" -eq 0 ] ||
    echo "Note: between $gaps pairs of entries others are left out, so their links are not checked here."

# 3. What was decided on is what the trail vouches for.
for folder in alerts/*/hit-*; do
    [ -d "$folder" ] || continue
    for name in evidence record; do
        grep -q "\"${name}_sha256\":\"$(sum <"$folder/$name.json")\"" audit.jsonl ||
            fault "$folder/$name.json is not in the trail / no está en el registro"
    done
done

echo "$files files, $entries entries of the trail, last hash $previous"
echo "$files archivos, $entries entradas del registro, último hash $previous"
if [ "$faults" -eq 0 ]; then
    echo "OK: everything agrees. / Todo concuerda."
else
    echo "$faults faults. / $faults fallos."
    exit 1
fi
