-- 意見・指摘事項のすべてに、受け持つ職と期限と状態を持たせ、回答を事務局が確かめる
alter table michisuji.opinion drop constraint opinion_state_check;
alter table michisuji.opinion
  add constraint opinion_state_check check (state in ('OPEN', 'IN_PROGRESS', 'CONSIDERED', 'ANSWERED', 'WITHDRAWN')),
  add column reply_note text,
  add column checked_at timestamptz;
update michisuji.opinion set checked_at = answered_at where state = 'ANSWERED';
comment on column michisuji.opinion.state is
  '未回答 OPEN、対応中 IN_PROGRESS、検討事項とした CONSIDERED、回答済 ANSWERED、取下げ WITHDRAWN';
comment on column michisuji.opinion.reply_note is '対応中のわけ、差し戻したわけ、取り下げたわけ';
comment on column michisuji.opinion.checked_at is '事務局が回答を確かめた時刻。確かめる前は空';
create index opinion_by_state on michisuji.opinion (state, due_on);
