#!/usr/bin/env bash
# Starts two nodes at the same time on an empty database, and on one of an older version, and does so twenty times (or as
# often as the word after it says): both must run, and what they share must be made once. ./test does it once.
set -euo pipefail

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.."
. src/scripts/jdk.sh
raadslag_find_jdk
exec ./mvnw -B -ntp test -Dtest=TwoNodesStartTogetherTest -Draadslag.gange="${1:-20}" -Draadslag.longest=14400
