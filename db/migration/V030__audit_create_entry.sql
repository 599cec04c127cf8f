create table michisuji.audit_entry (
    id             bigint generated always as identity primary key,
    at             timestamptz not null,
    person_code    text,
    person_label   text        not null,
    post_code      text,
    post_name      text,
    action         text        not null,
    subject_type   text        not null,
    subject_id     text        not null,
    item_id        bigint,
    summary        text        not null,
    before_values  jsonb       not null,
    after_values   jsonb       not null
);
create index audit_entry_item on michisuji.audit_entry (item_id, id) where item_id is not null;
create index audit_entry_subject on michisuji.audit_entry (subject_type, subject_id, id);
comment on table michisuji.audit_entry is '監査記録。誰が、どの職として、いつ、何を、どう変えたか。追記だけができる';
comment on column michisuji.audit_entry.person_code is '職員のコード。システムの行為は空';
comment on column michisuji.audit_entry.person_label is '行った時の表示名';
comment on column michisuji.audit_entry.post_name is '行った時の職の名';
comment on column michisuji.audit_entry.item_id is '関わる改革案件。ないものもある';
comment on column michisuji.audit_entry.before_values is '変える前の値';
comment on column michisuji.audit_entry.after_values is '変えた後の値';

create function michisuji.refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception '監査記録は追記だけができます: %', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on michisuji.audit_entry
    for each statement execute function michisuji.refuse_change_of_audit();
