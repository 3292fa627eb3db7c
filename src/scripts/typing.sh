#!/usr/bin/env bash
# Goes on typing in every field with other words, pauses and moments each time: src/scripts/typing.sh [RUNS] [FIRST SEED]
# Each run takes some minutes, and a seed gives the same run again. It stops at the first character that is lost.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
. src/scripts/jdk.sh
raadslag_find_jdk

runs=${1:-10}
first=${2:-2}
for ((seed = first; seed < first + runs; seed++)); do
    echo "seed $seed"
    ./mvnw -B -ntp -q test -Dtest='TypingEverywhereTest,KilledWhileTypingTest' -Dsurefire.failIfNoSpecifiedTests=false \
        -Draadslag.seed="$seed" -Draadslag.bursts=4 -Draadslag.rounds=2
done
