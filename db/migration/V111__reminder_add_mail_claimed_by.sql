alter table michisuji.mail add column claimed_by text;
comment on column michisuji.mail.claimed_by is '最後に押さえた節点。遅れて戻った節点が、他の節点の結果を書き換えないために使う';
comment on column michisuji.mail.message_id is 'この製品が付けた Message-ID。送り直しても変えない（受け手が二通目と気づける）';
comment on column michisuji.mail.claimed_until is '押さえている期限。記さないまま過ぎたものは UNCERTAIN になる';
comment on column michisuji.mail.next_attempt_at is '次に送る時刻';
