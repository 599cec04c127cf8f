package jp.michisuji.hearing.briefing.web;

/** 申込みの入力。課と人数。 */
public class SignUpForm {

    private String section;
    private String people;

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }
}
