alter table michisuji.person
    add column pseudonym int unique check (pseudonym > 0),
    add column pseudonymised_at timestamptz,
    add check ((pseudonym is null) = (pseudonymised_at is null));
comment on column michisuji.person.pseudonym is '離れた職員の仮の番号。名を消した人だけが持ち、戻せない';
comment on column michisuji.person.pseudonymised_at is '名を消した時';
