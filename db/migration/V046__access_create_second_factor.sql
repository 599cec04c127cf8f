create table michisuji.second_factor (
    username     text primary key references michisuji.account (username) on delete cascade,
    secret       bytea       not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);
comment on table michisuji.second_factor is '二段階目の確認。認証アプリと分け合う秘密';
comment on column michisuji.second_factor.secret is 'AES-GCM で暗号化した秘密。鍵は設定にあり、ここにはない';
comment on column michisuji.second_factor.confirmed_at is '初めの確認コードが合った時刻。空は登録の途中';
comment on column michisuji.second_factor.last_step is '最後に受けた確認コードの時間の番号。同じか前の番号のコードは二度と受けない';

create table michisuji.recovery_code (
    username    text not null references michisuji.second_factor (username) on delete cascade,
    code_digest text not null,
    used_at     timestamptz,
    primary key (username, code_digest)
);
comment on table michisuji.recovery_code is '予備のコード。一つにつき一度だけ、確認コードの代わりになる';
comment on column michisuji.recovery_code.code_digest is 'コードの SHA-256。コードそのものは残さない';
