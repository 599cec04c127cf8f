create table michisuji.regular_sitting (
  body_code  text not null references michisuji.body,
  regular_on date not null,
  sitting_id bigint not null references michisuji.sitting,
  primary key (body_code, regular_on)
);
comment on table michisuji.regular_sitting is '定例の一回と、そのために予定した開催。日を動かし、または中止しても、同じ回を二度予定しない';
comment on column michisuji.regular_sitting.regular_on is '決まりのとおりの日。月だけの定例なら、その月の1日';
