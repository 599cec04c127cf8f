create table michisuji.digest_holder (
  post_code   text not null,
  person_code text not null,
  primary key (post_code, person_code)
);
comment on table michisuji.digest_holder is '前のまとめを作ったときに職にいた人。あとから就いた人に、引き継いだ仕事を新着として知らせるための控え';
