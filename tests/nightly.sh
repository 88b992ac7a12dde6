#!/usr/bin/env bash
# What takes too long for every build: the bot is killed 500 times while it reminds, and 500 times while reminders are on their way to a connector;
# twenty people take 4 × 20,000 steps at six plans; the cards of 10,000 plans are measured.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/Benchmarks -v q --nologo
dotnet build tests/PartnerBot.Tests -v q --nologo
PARTNERBOT_KILLS="${PARTNERBOT_KILLS:-500}" dotnet test tests/PartnerBot.Tests --no-build --nologo --filter "FullyQualifiedName~Reminders.SuddenDeathTests|FullyQualifiedName~Reminders.KilledOnTheWayTests"
PARTNERBOT_STEPS="${PARTNERBOT_STEPS:-20000}" dotnet test tests/PartnerBot.Tests --no-build --nologo --filter "FullyQualifiedName~Sharing.Walking"
PARTNERBOT_PLANS="${PARTNERBOT_PLANS:-10000}" dotnet test tests/PartnerBot.Tests --no-build --nologo --filter "FullyQualifiedName~Cards.SizeLaws"
