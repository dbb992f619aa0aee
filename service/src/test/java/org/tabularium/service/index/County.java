package org.tabularium.service.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.classification.ClassificationEntry.Scheme;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.form.ColumnType;
import org.tabularium.service.ingest.IndexPort.Entry;

/**
 * Invents the disclosures of a county's departments over years, from a seed: functional and economic tables with the
 * names of their year, projects with indicators, prose; one in some cells with a character misread as OCR does.
 */
final class County {

    private static final List<String> PLACES =
            List.of("青山区", "绿水县", "白石镇", "东风街道", "长桥区", "西岭乡", "南湖区", "北塔县", "金沙镇", "银滩区", "红旗街道", "古城县");
    private static final List<String> OFFICES =
            List.of("民政局", "财政局", "教育局", "卫生健康局", "人民政府办公室", "应急管理局", "林业和草原局", "妇幼保健院", "档案馆", "统计局");
    private static final List<String> SUBJECTS =
            List.of("车辆保险", "消防设备", "城区道路", "乡镇卫生院", "信息系统", "办公楼", "图书馆", "污水处理", "校舍", "绿化带", "路灯", "档案库房");
    private static final List<String> ACTIONS = List.of("费", "购置", "维修改造", "运行维护", "建设补助资金", "宣传培训");
    private static final List<String> INDICATORS =
            List.of("采购设备数量", "维修面积", "培训人次", "验收合格率", "完成及时率", "项目控制预算数", "群众满意度", "受益人口", "故障处理时限", "可持续影响年限");
    private static final String MISREAD = "已己未末土士日曰千干人入";

    private final Random random;
    private final List<String> functional;
    private final List<String> economic;
    private final Classification classification;
    private final int rowsPerTable;
    private final int slipsPerThousand;

    /**
     * @param rowsPerTable rows of each of the two tables of a document
     * @param slipsPerThousand long labels, of a thousand, with one character misread
     */
    County(long seed, int rowsPerTable, int slipsPerThousand) {
        this.random = new Random(seed);
        this.classification = Classification.load();
        List<String> codes = codes();
        this.functional = codes.stream().filter(code -> code.startsWith("2")).toList();
        this.economic = codes.stream().filter(code -> !code.startsWith("2")).toList();
        this.rowsPerTable = rowsPerTable;
        this.slipsPerThousand = slipsPerThousand;
    }

    /** The codes that the county may use: frozen, so that the classification may grow and the county stays as it is. */
    private static List<String> codes() {
        try (InputStream in = County.class.getResourceAsStream("/search/codes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The disclosure of a number: which organisation and year follows from it. */
    Entry disclosure(int number) {
        String organisation = organisation(number);
        int year = 2014 + number % 12;
        Paper paper = new Paper("doc" + number, organisation, year);
        paper.expenditure("万元", rows(Scheme.FUNCTIONAL, functional, year));
        paper.table(
                "basic-expenditure",
                year + "年一般公共预算基本支出表",
                new Organisation(String.valueOf(201 + number % 97), organisation),
                "元",
                List.of(
                        Paper.column("economicCode", ColumnType.CODE),
                        Paper.column("economicName", ColumnType.LABEL),
                        Paper.column("total", ColumnType.AMOUNT)),
                rows(Scheme.ECONOMIC, economic, year));
        for (int i = 0; i < Math.max(1, rowsPerTable / 10); i++) {
            addProject(paper);
        }
        addSections(paper, year);
        return paper.entry();
    }

    static String organisation(int number) {
        String place = PLACES.get(number % PLACES.size());
        String office = OFFICES.get(number / PLACES.size() % OFFICES.size());
        int round = number / (PLACES.size() * OFFICES.size());
        return round == 0 ? place + office : place + "第" + round + office;
    }

    private String[] rows(Scheme scheme, List<String> codes, int year) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < rowsPerTable; i++) {
            // Squared: some codes stand in most documents, others in few, as in life.
            int at = (int) (codes.size() * Math.pow(random.nextDouble(), 2));
            String code = codes.get(at);
            String name = classification
                    .nearest(scheme, code, year)
                    .orElseThrow()
                    .name()
                    .strip();
            rows.add(code + "|" + misread(name) + "|" + amount());
        }
        return rows.toArray(String[]::new);
    }

    private String misread(String name) {
        if (name.length() < 8 || random.nextInt(1000) >= slipsPerThousand) {
            return name;
        }
        int at = 1 + random.nextInt(name.length() - 2);
        char wrong = MISREAD.charAt(random.nextInt(MISREAD.length()));
        return name.substring(0, at) + wrong + name.substring(at + 1);
    }

    private String amount() {
        return random.nextInt(10_000) + "." + String.format("%02d", random.nextInt(100));
    }

    private void addProject(Paper paper) {
        String subject = pick(SUBJECTS);
        String project = subject + pick(ACTIONS);
        String[] lines = new String[3];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (i == 2 ? "效益指标|社会效益指标|" : "产出指标|数量指标|") + pick(INDICATORS) + "|≥" + random.nextInt(100) + "%";
        }
        if (random.nextInt(3) == 0) {
            paper.declaration(project, "元", random.nextInt(900_000) + "", "保障" + subject + "工作正常开展。");
        } else {
            paper.target(project, "完成" + subject + "任务，提高服务水平。", lines);
        }
    }

    private void addSections(Paper paper, int year) {
        paper.section("一、部门职责", "贯彻落实国家方针政策，负责本地区" + pick(SUBJECTS) + "相关工作。\n承担" + pick(SUBJECTS) + "的组织实施和监督检查。");
        paper.section(
                "二、机关运行经费安排情况",
                year + "年机关运行经费共计" + amount() + "万元，主要用于" + pick(List.of("办公费、差旅费", "公务接待费、会议费", "培训费、印刷费")) + "。比上年增加"
                        + amount() + "万元。");
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
