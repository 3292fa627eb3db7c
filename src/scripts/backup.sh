#!/usr/bin/env bash
# How long a backup while somebody writes, and putting it back where nothing was, take with so many cases, each with two files of
# 300 kB and fifty lines of the trail: src/scripts/backup.sh [CASES]. Needs some GB on the disk. ./test does it with ten.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
. src/scripts/jdk.sh
raadslag_find_jdk
exec ./mvnw -B -ntp test -Dtest=BackupAndRestoreTest#whatIsWrittenWhilePeopleWorkLivesOnWhereNothingWas \
    -Draadslag.sager="${1:-2000}" -Draadslag.longest=14400 -Djunit.jupiter.execution.timeout.default=4h
