package jp.michisuji.meeting.web;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Choice;

/** 会議の様式に出す選択肢。 */
final class MeetingChoices {

    private MeetingChoices() {}

    static List<Choice> sittings(List<Sitting> sittings) {
        return sittings.stream()
                .map(sitting -> Choice.of(String.valueOf(sitting.id()), sitting.title() + "　" + sitting.dateInWords()))
                .toList();
    }

    static List<Choice> results(Stage stage) {
        return Stream.of(Result.values())
                .map(result -> new Choice(result.name(), result.labelAt(stage), whatFollows(result)))
                .toList();
    }

    private static String whatFollows(Result result) {
        return switch (result) {
            case APPROVED -> "次の段階へ進みます。意見があれば回答を待ちます。";
            case CONDITIONAL -> "条件ごとに仕事が届き、すべて満たすと次の段階へ進みます。";
            case CONTINUED -> "同じ会議体の次の会議へ、資料とともに自動で送られます。";
            case REMANDED -> "選んだ段階の議題の登録からやり直します。";
            case WITHDRAWN -> "案件を終えます。並んで進む意見聴取も終わります。";
        };
    }

    static List<Choice> stages(List<Stage> stages) {
        return stages.stream()
                .map(stage -> Choice.of(stage.name(), stage.label()))
                .toList();
    }

    static List<Choice> posts(List<Post> posts) {
        return posts.stream().map(post -> Choice.of(post.code(), post.name())).toList();
    }

    static List<Choice> words(List<String> words) {
        return words.stream().map(word -> Choice.of(word, word)).toList();
    }
}
