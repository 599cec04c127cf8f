create table michisuji.login_session (
    session_primary_id char(36) primary key references michisuji.spring_session (primary_id) on delete cascade,
    username           text        not null references michisuji.account (username) on delete cascade,
    began_at           timestamptz not null,
    address            text        not null check (length(address) <= 100),
    device             text        not null check (length(device) <= 100)
);
create index login_session_username on michisuji.login_session (username);
comment on table michisuji.login_session is 'ログイン中の端末。セッションが消えると一緒に消える';
comment on column michisuji.login_session.device is 'ブラウザーの名乗りから読んだ端末の言葉。名乗りそのものは残さない';
