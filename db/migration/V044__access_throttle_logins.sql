create table michisuji.login_throttle (
    kind         text        not null check (kind in ('ACCOUNT', 'ADDRESS', 'BROWSER', 'CODE')),
    subject      text        not null check (length(subject) between 1 and 100),
    failures     int         not null check (failures >= 0),
    since        timestamptz not null,
    locked_until timestamptz,
    primary key (kind, subject)
);
create index login_throttle_since on michisuji.login_throttle (since);
comment on table michisuji.login_throttle is 'ログインの失敗の数。どの節点も同じ表で数える';
comment on column michisuji.login_throttle.kind is '何ごとに数えたか。利用者名、接続元、なじみのブラウザー、確認コード';
comment on column michisuji.login_throttle.subject is '接続元はそのまま、ほかは SHA-256。打ち間違えたパスワードが利用者名の欄に入っていても残らない';
comment on column michisuji.login_throttle.since is '数え始めた時刻。数える間が過ぎると 1 から数え直す';
comment on column michisuji.login_throttle.locked_until is 'この時刻まで、確かめずに断る';

insert into michisuji.login_throttle (kind, subject, failures, since, locked_until)
    select 'ACCOUNT', encode(sha256(convert_to(lower(username), 'UTF8')), 'hex'), failures, now(), locked_until
    from michisuji.account where failures > 0
    on conflict do nothing;
alter table michisuji.account drop column failures, drop column locked_until;

create table michisuji.known_browser (
    token_digest text        not null,
    username     text        not null references michisuji.account (username) on delete cascade,
    used_at      timestamptz not null,
    primary key (token_digest, username)
);
comment on table michisuji.known_browser is 'なじみのブラウザー。その利用者としてログインできたことがあり、他の人の失敗に巻き込まれない';
comment on column michisuji.known_browser.token_digest is 'ブラウザーに預けた印の SHA-256。印そのものは残さない';
