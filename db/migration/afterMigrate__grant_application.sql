-- 移行のたびに、持ち主の役から応用の役へ、要るだけの権利を渡す。新しい表にも及ぶ。
-- 監査記録は書き足すだけ、移行の記録は読むだけにする。役が一つの設置では何もしない（画面が注意を出す）。
do $$
declare
    app constant text := '${application}';
begin
    if app = current_user or not exists (select 1 from pg_roles where rolname = app) then
        return;
    end if;
    -- 二つの節点が同時に始まっても、権利の書き換えは一つずつにする。
    perform pg_advisory_xact_lock(4713900302);
    execute format('grant usage on schema public, michisuji to %I', app);
    execute format('grant select, insert, update, delete on all tables in schema public, michisuji to %I', app);
    execute format('grant usage, select, update on all sequences in schema public, michisuji to %I', app);
    execute format('alter default privileges in schema public, michisuji grant select, insert, update, delete on tables to %I', app);
    execute format('alter default privileges in schema public, michisuji grant usage, select, update on sequences to %I', app);
    execute format('revoke update, delete, truncate on michisuji.audit_entry, michisuji.audit_seal, michisuji.audit_head from %I', app);
    execute format('revoke insert, update, delete on public.flyway_schema_history from %I', app);
end $$;
