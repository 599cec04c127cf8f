package jp.michisuji.access.appointment;

/** 古くなった見通し。確かめている間に発令が変わり、見せたとおりにはならない。 */
public class AppointmentOutdatedException extends RuntimeException {

    public AppointmentOutdatedException() {
        super("確かめている間に、発令が変わりました");
    }
}
