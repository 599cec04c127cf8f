create table michisuji.reminder_choice (
    person_code      text primary key references michisuji.person (code) on delete cascade,
    digest_at        time  not null check (digest_at between '07:00' and '18:00'
                                           and extract(minute from digest_at) in (0, 30)
                                           and extract(second from digest_at) = 0),
    additional_leads int[] not null check (1 <= all (additional_leads) and 30 >= all (additional_leads)),
    immediate        text  not null check (immediate in ('ALWAYS', 'WHEN_DUE_SOON', 'NEVER'))
);
comment on table michisuji.reminder_choice is 'メールの受け取り方。選んだ職員だけに行がある';
comment on column michisuji.reminder_choice.digest_at is '一日のまとめを受け取る時刻';
comment on column michisuji.reminder_choice.additional_leads is '決まりの督促のほかに知らせる、期限までの開庁日数';
comment on column michisuji.reminder_choice.immediate is '仕事が届いたとき。ALWAYS すぐ、WHEN_DUE_SOON 期限が3開庁日以内のときだけすぐ、NEVER まとめで受け取る';
