#!/usr/bin/env bash
# 初めて起きたときに一度だけ、表の持ち主と応用の役を作る。
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" \
  -v owner_password="$MICHISUJI_DB_OWNER_PASSWORD" -v app_password="$MICHISUJI_DB_PASSWORD" \
  -f /michisuji/roles.sql
