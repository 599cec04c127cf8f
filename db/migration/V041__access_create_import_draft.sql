create table michisuji.import_draft (
    id         uuid primary key,
    username   text        not null references michisuji.account (username) on delete cascade,
    file_name  text        not null check (length(file_name) <= 200),
    content    bytea       not null,
    created_at timestamptz not null
);
comment on table michisuji.import_draft is '下見を待つ取込みのファイル。取り込むか一日たつと消える';
comment on column michisuji.import_draft.username is '送った利用者。他の人には見えない';
