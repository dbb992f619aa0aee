package org.tabularium.models.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One line of a grid of performance indicators. A label that spans several lines is repeated on each.
 *
 * @param level1 一级指标
 * @param level2 二级指标
 * @param level3 三级指标
 * @param description 绩效指标描述; {@code null} where the form has no such column
 * @param value 指标值
 * @param basis 指标值确定依据; {@code null} where the form has no such column
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Indicator(Cell level1, Cell level2, Cell level3, Cell description, Cell value, Cell basis) {}
