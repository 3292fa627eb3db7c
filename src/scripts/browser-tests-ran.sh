#!/usr/bin/env bash
# Fails unless every test class that drives a browser has run, with nothing skipped.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
. src/scripts/jdk.sh
ran=0
missing=()
while IFS= read -r file; do
    class=$(basename "$file" .java)
    report=$(find target/surefire-reports -name "TEST-*.$class.xml" 2> /dev/null | head -n 1)
    head=$([ -n "$report" ] && tr '\n' ' ' < "$report" | grep -o '<testsuite [^>]*>' | head -n 1 || true)
    if [[ $head == *' skipped="0"'* && $head != *' tests="0"'* ]]; then
        ran=$((ran + 1))
    else
        missing+=("$class")
    fi
done < <(grep -rlE 'extends Browsertest|com\.microsoft\.playwright' src/test/java --include='*Test.java' | LC_ALL=C sort)

if [ ${#missing[@]} -gt 0 ]; then
    raadslag_say "Disse browsertest kørte ikke, eller sprang noget over: ${missing[*]}" \
        "These browser tests did not run, or skipped something: ${missing[*]}"
    exit 1
fi
raadslag_say "Browsertest: $ran klasser kørte." "Browser tests: $ran classes ran."
