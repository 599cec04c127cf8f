create table michisuji.mail_skip (
  id          bigint generated always as identity primary key,
  person_code text not null,
  kind        text not null,
  subject_key text not null,
  title       text not null,
  on_day      date not null,
  reason      text not null,
  at          timestamptz not null,
  unique (person_code, kind, subject_key, on_day, reason)
);
comment on table michisuji.mail_skip is '送らなかったメール。なぜ送らなかったかを、一日に一行だけ残す';
comment on column michisuji.mail_skip.subject_key is '何についてのメールになるはずだったか';
comment on column michisuji.mail_skip.title is '人が読む、その題';
comment on column michisuji.mail_skip.on_day is '何日のメールか（東京の日付）';
create index mail_skip_by_person on michisuji.mail_skip (person_code, id desc);
