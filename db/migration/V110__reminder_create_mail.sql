create table michisuji.mail (
  id              bigint generated always as identity primary key,
  message_id      text not null unique,
  person_code     text not null,
  to_address      text not null,
  subject         text not null,
  body            text not null,
  kind            text not null,
  task_id         text,
  item_id         bigint,
  state           text not null check (state in ('QUEUED', 'CLAIMED', 'SENT', 'FAILED', 'UNCERTAIN')),
  attempts        int not null default 0,
  next_attempt_at timestamptz not null,
  claimed_until   timestamptz,
  last_error      text,
  created_at      timestamptz not null,
  sent_at         timestamptz
);
comment on table michisuji.mail is '送るメールと送ったメール。知らせる出来事と同じ取引で書き、あとで送る';
comment on column michisuji.mail.state is 'QUEUED 待ち・CLAIMED 送信中・SENT 送信済み・FAILED 失敗・UNCERTAIN 送れたか不明（二重に送らない）';
create index mail_due on michisuji.mail (next_attempt_at, id) where state = 'QUEUED';
create index mail_claimed on michisuji.mail (claimed_until) where state = 'CLAIMED';
create index mail_by_person on michisuji.mail (person_code, id desc);
