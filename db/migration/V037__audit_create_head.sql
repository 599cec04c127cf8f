-- 一日の終わりの鎖の先頭。外のファイルとメールに同じものを書き出し、末尾を切り取られたときに見比べる。
create table michisuji.audit_head (
    day        date        primary key,
    seq        bigint      not null check (seq > 0),
    hash       bytea       not null check (length(hash) = 32),
    sealed     bigint      not null check (sealed >= 0),
    written_at timestamptz not null
);
comment on table michisuji.audit_head is '監査記録の鎖の、一日の終わりの先頭';
comment on column michisuji.audit_head.day is 'この日の終わりまでの記録を含む';
comment on column michisuji.audit_head.seq is '先頭の封の連番';
comment on column michisuji.audit_head.sealed is '前の先頭からこの先頭までに封をした件数';
create trigger audit_head_append_only before update or delete or truncate on michisuji.audit_head
    for each statement execute function michisuji.refuse_change_of_audit();
