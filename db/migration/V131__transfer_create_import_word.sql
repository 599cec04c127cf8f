create table michisuji.duty_import_word (
  kind    text not null check (kind in ('COLUMN', 'SECTION')),
  word    text not null,
  meaning text not null,
  primary key (kind, word)
);
comment on table michisuji.duty_import_word is '業務の取込みで人が答えた、ファイルの見出しや課・部の名の読み方。次の取込みでも使う';
comment on column michisuji.duty_import_word.meaning is '列なら読む欄か読まないこと。課・部なら既にある名、その係、新しく加えることのどれか';
