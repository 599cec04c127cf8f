update michisuji.mail set kind = 'CHANGE' where kind = 'DEADLINE_MOVED';
