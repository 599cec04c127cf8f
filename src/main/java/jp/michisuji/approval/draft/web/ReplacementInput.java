package jp.michisuji.approval.draft.web;

import org.springframework.web.multipart.MultipartFile;

/** 差し替えるファイルの入力。 */
public class ReplacementInput {

    private MultipartFile file;

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }
}
