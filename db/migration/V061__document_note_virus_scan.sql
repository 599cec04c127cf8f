alter table michisuji.document
  add column scanned_at  timestamptz,
  add column scan_answer text,
  add constraint document_scan_whole check ((scanned_at is null) = (scan_answer is null));
comment on column michisuji.document.scanned_at is 'ウイルス検査をした時刻。検査の設定がないまま登録したものは空（未検査）';
comment on column michisuji.document.scan_answer is '検査した側の返事（「stream: OK」）';
