-- 封をした順に連なる。番号の若い行が後から確定することがあるので、行の番号ではなく連番で並べる。
create table michisuji.audit_seal (
    seq           bigint primary key check (seq > 0),
    entry_id      bigint not null unique references michisuji.audit_entry (id),
    previous_hash bytea  not null check (length(previous_hash) = 32),
    hash          bytea  not null check (length(hash) = 32)
);
comment on table michisuji.audit_seal is '監査記録の封。前の封と行の内容の SHA-256 の鎖';
comment on column michisuji.audit_seal.previous_hash is '一つ前の封の値。最初は 0 が 32 個';
create trigger audit_seal_append_only before update or delete or truncate on michisuji.audit_seal
    for each statement execute function michisuji.refuse_change_of_audit();

-- まだ封をしていない行の控え。封をするたびに記録の全体を探さないために持つ。
create table michisuji.audit_unsealed (
    entry_id bigint primary key references michisuji.audit_entry (id)
);
comment on table michisuji.audit_unsealed is '封を待つ監査記録';

create function michisuji.await_seal() returns trigger language plpgsql as $$
begin
    insert into michisuji.audit_unsealed (entry_id) values (new.id);
    return null;
end $$;
create trigger audit_entry_await_seal after insert on michisuji.audit_entry
    for each row execute function michisuji.await_seal();
