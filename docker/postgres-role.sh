#!/bin/bash
# Run once by the image of PostgreSQL, on an empty database.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -v password="$EENSTEM_DB_PASSWORD" <<'SQL'
create role eenstem login password :'password';
SQL
