package jp.michisuji.transfer.web;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.transfer.sheet.ImportWords.Word;

/** 読み方への答えの入力。 */
public class ImportWordsForm {

    private List<Answer> answers = new ArrayList<>();

    List<Word> words() {
        return answers.stream()
                .map(answer -> new Word(answer.getKind(), answer.getWord(), answer.getMeaning()))
                .toList();
    }

    public List<Answer> getAnswers() {
        return answers;
    }

    public void setAnswers(List<Answer> answers) {
        this.answers = answers;
    }

    /** 一つの語への答え。 */
    public static class Answer {

        private String kind = "";
        private String word = "";
        private String meaning = "";

        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind;
        }

        public String getWord() {
            return word;
        }

        public void setWord(String word) {
            this.word = word;
        }

        public String getMeaning() {
            return meaning;
        }

        public void setMeaning(String meaning) {
            this.meaning = meaning;
        }
    }
}
