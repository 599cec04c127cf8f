create table michisuji.account (
    username       text primary key check (username ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    password_hash  text        not null,
    person_code    text references michisuji.person (code),
    must_change    boolean     not null default false,
    disabled       boolean     not null default false,
    failures       int         not null default 0 check (failures >= 0),
    locked_until   timestamptz
);
create index account_person on michisuji.account (person_code);
comment on table michisuji.account is '利用者。ログインの名前とパスワード';
comment on column michisuji.account.must_change is '次のログインでパスワードを変えるまで他の画面を使えない';
comment on column michisuji.account.failures is '続けて失敗したログインの回数。成功すると 0 に戻る';
comment on column michisuji.account.locked_until is '失敗が続いたため、この時刻までログインを受け付けない';

create table michisuji.post_role (
    post_code text not null references michisuji.post (code) on delete cascade,
    role      text not null check (role in
        ('LEAD', 'OFFICE', 'CHIEF', 'DIRECTOR', 'SECRETARIAT', 'STAFF', 'VIEWER', 'ADMIN')),
    primary key (post_code, role)
);
comment on table michisuji.post_role is '職に与えた役割。ない職は職位の役割になる';
