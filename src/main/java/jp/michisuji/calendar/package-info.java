/** 開庁日。祝日・土日・年末年始と、庁ごとの閉庁日・開庁日。 */
@ApplicationModule(displayName = "開庁日", allowedDependencies = "shared")
package jp.michisuji.calendar;

import org.springframework.modulith.ApplicationModule;
