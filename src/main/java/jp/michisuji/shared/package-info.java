/** 共通。和暦の書き方と読み方、時計、文字の検査、表のファイルの読み方。 */
@ApplicationModule(
        displayName = "共通",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package jp.michisuji.shared;

import org.springframework.modulith.ApplicationModule;
