-- 一行だけの表。復元したデータベースは、人が確かめて再開するまでメールを送らない。
create table michisuji.mail_hold (
    id          int         primary key check (id = 1),
    held        boolean     not null,
    reason      text,
    since       timestamptz,
    released_by text,
    released_at timestamptz,
    check (not held or (reason is not null and since is not null))
);
comment on table michisuji.mail_hold is 'メール止め。一行だけで、held の間は一通も送らない';
comment on column michisuji.mail_hold.reason is '今の、または最後に止めた理由';
comment on column michisuji.mail_hold.since is '止めた時';
comment on column michisuji.mail_hold.released_by is '再開を決めた人の表示名';
comment on column michisuji.mail_hold.released_at is '再開した時';

insert into michisuji.mail_hold (id, held) values (1, false);
