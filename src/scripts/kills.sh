#!/usr/bin/env bash
# Kills the program and its database, in turn, fifty times (or as often as the word after it says) while an author, the
# secretariat and the rådmand work: src/scripts/kills.sh [TIMES] [SEED]. Nothing that a screen called saved may be lost.
# It takes about a minute for each. ./test kills each of them once.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
. src/scripts/jdk.sh
raadslag_find_jdk
exec ./mvnw -B -ntp test -Dtest=KilledWhileTypingTest -Draadslag.rounds="${1:-50}" -Draadslag.seed="${2:-1}" \
    -Draadslag.longest=14400 -Djunit.jupiter.execution.timeout.default=4h
