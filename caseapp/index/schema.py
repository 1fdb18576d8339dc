"""The tables of the index. No migrations: an index of another version is thrown away and rebuilt."""

VERSION = 9

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE stream (
    name TEXT PRIMARY KEY, year INTEGER NOT NULL, serial INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX stream_serial ON stream (year, serial);
CREATE TABLE act (
    id INTEGER PRIMARY KEY, case_id TEXT NOT NULL, seq INTEGER NOT NULL, author TEXT NOT NULL, at INTEGER NOT NULL,
    compartment TEXT NOT NULL, epoch INTEGER NOT NULL, act TEXT NOT NULL, words TEXT NOT NULL, body TEXT
);
CREATE UNIQUE INDEX act_place ON act (case_id, seq);
CREATE INDEX act_decided ON act (act, id) WHERE act IN ('decide_inspection', 'decide_measure');
CREATE INDEX act_destroyed ON act (act, case_id) WHERE act = 'destroy_evidence';
CREATE VIRTUAL TABLE act_words USING fts5 (
    words, content = 'act', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO act_words (act_words, rank) VALUES ('secure-delete', 1);
CREATE TABLE untold (id INTEGER PRIMARY KEY);
CREATE TABLE told (id INTEGER PRIMARY KEY, act INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX told_act ON told (act);
CREATE VIRTUAL TABLE told_words USING fts5 (
    text, content = 'told', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO told_words (told_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER told_put AFTER INSERT ON told BEGIN INSERT INTO told_words (rowid, text)
    VALUES (new.id, new.text); END;
CREATE TRIGGER told_dropped AFTER DELETE ON told BEGIN INSERT INTO told_words (told_words, rowid, text)
    VALUES ('delete', old.id, old.text); END;
CREATE TRIGGER act_dropped AFTER DELETE ON act BEGIN
    DELETE FROM told WHERE act = old.id; DELETE FROM untold WHERE id = old.id; END;
CREATE TRIGGER act_hidden AFTER UPDATE OF body ON act WHEN new.body IS NULL BEGIN
    DELETE FROM told WHERE act = old.id; DELETE FROM untold WHERE id = old.id; END;
CREATE TABLE file (
    case_id TEXT PRIMARY KEY, year INTEGER NOT NULL, serial INTEGER NOT NULL, title TEXT NOT NULL, school TEXT NOT NULL,
    about TEXT NOT NULL, stage TEXT NOT NULL, due INTEGER NOT NULL, due_act TEXT NOT NULL, handler TEXT NOT NULL,
    handler_name TEXT NOT NULL, closed INTEGER NOT NULL, excluded TEXT NOT NULL, changed INTEGER NOT NULL,
    mine INTEGER NOT NULL, tracks TEXT NOT NULL, refold INTEGER
) WITHOUT ROWID;
CREATE INDEX file_number ON file (year, serial);
CREATE INDEX file_changed ON file (changed);
CREATE INDEX file_title ON file (title);
CREATE INDEX file_school ON file (school, year, serial);
CREATE INDEX file_stage ON file (stage, year, serial);
CREATE INDEX file_due ON file (due);
CREATE INDEX file_open ON file (closed, year, serial);
CREATE INDEX file_handler ON file (handler_name);
CREATE INDEX file_about ON file (about);
CREATE INDEX file_refold ON file (refold) WHERE refold IS NOT NULL;
CREATE VIRTUAL TABLE file_words USING fts5 (words, case_id UNINDEXED, tokenize = 'trigram remove_diacritics 1');
INSERT INTO file_words (file_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER file_put AFTER INSERT ON file BEGIN INSERT INTO file_words (rowid, words, case_id) VALUES
    (new.year * 1000000000 + new.serial, new.case_id || ' ' || new.title || ' ' || new.school || ' ' || new.about,
    new.case_id); END;
CREATE TRIGGER file_dropped AFTER DELETE ON file BEGIN DELETE FROM file_words
    WHERE rowid = old.year * 1000000000 + old.serial; END;
CREATE TABLE work (
    case_id TEXT NOT NULL, place INTEGER NOT NULL, act TEXT NOT NULL, label TEXT NOT NULL, about TEXT NOT NULL,
    about_name TEXT NOT NULL, due INTEGER NOT NULL, sources TEXT NOT NULL, text TEXT NOT NULL, hint TEXT NOT NULL,
    mine INTEGER NOT NULL, blocks INTEGER NOT NULL, precautionary INTEGER NOT NULL,
    PRIMARY KEY (case_id, place)
) WITHOUT ROWID;
CREATE INDEX work_mine ON work (mine, due);
CREATE TABLE waiting (
    case_id TEXT NOT NULL, kind TEXT NOT NULL, ref TEXT NOT NULL, act TEXT NOT NULL, about_name TEXT NOT NULL,
    text TEXT NOT NULL, since INTEGER NOT NULL, mine INTEGER NOT NULL, why TEXT NOT NULL,
    PRIMARY KEY (case_id, ref)
) WITHOUT ROWID;
CREATE TABLE person (
    id INTEGER PRIMARY KEY, case_id TEXT NOT NULL, ref TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL,
    folded TEXT NOT NULL, category TEXT NOT NULL, part TEXT NOT NULL, school TEXT NOT NULL, birth INTEGER,
    member TEXT NOT NULL, protected INTEGER NOT NULL, year INTEGER NOT NULL, serial INTEGER NOT NULL,
    lead INTEGER NOT NULL
);
CREATE UNIQUE INDEX person_place ON person (case_id, ref);
CREATE INDEX person_key ON person (key, year, serial, ref);
CREATE INDEX person_name ON person (lead, folded, key);
CREATE INDEX person_folded ON person (folded, key);
CREATE INDEX person_newest ON person (lead, year, serial, folded, key);
CREATE VIRTUAL TABLE person_words USING fts5 (
    folded, content = 'person', content_rowid = 'id', tokenize = 'trigram'
);
INSERT INTO person_words (person_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER person_put AFTER INSERT ON person BEGIN INSERT INTO person_words (rowid, folded)
    VALUES (new.id, new.folded); END;
CREATE TRIGGER person_dropped AFTER DELETE ON person BEGIN INSERT INTO person_words (person_words, rowid, folded)
    VALUES ('delete', old.id, old.folded); END;
CREATE TABLE figure (
    topic TEXT NOT NULL, day INTEGER NOT NULL, case_id TEXT NOT NULL, name TEXT NOT NULL, school TEXT NOT NULL,
    amount INTEGER NOT NULL, PRIMARY KEY (topic, day, case_id, name)
) WITHOUT ROWID;
CREATE INDEX figure_case ON figure (case_id);
CREATE TABLE uncounted (case_id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE stale (case_id TEXT PRIMARY KEY) WITHOUT ROWID;
"""

DRAFT_VERSION = 1

DRAFT_SCHEMA = """
CREATE TABLE draft (key TEXT PRIMARY KEY, data TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
"""
