create table michisuji.calendar_feed (
  id           bigint generated always as identity primary key,
  username     text not null,
  person_code  text not null,
  token_sha256 text not null unique,
  made_at      timestamptz not null,
  revoked_at   timestamptz
);
comment on table michisuji.calendar_feed is '暦の配信。番地の合言葉は持たず、そのハッシュだけを持つ';
create unique index calendar_feed_one_each on michisuji.calendar_feed (username) where revoked_at is null;
