import {expect, test} from 'vitest'
import {syllableWorth} from '../../src/encoding/characters/syllables.ts'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {applyEdits} from '../../src/text/edit.ts'
import type {Damage} from './damage.ts'
import {guessed} from './guessed.ts'

test.each(['nghiêng', 'quyển', 'giếng', 'gì', 'khuỷu', 'được', 'ở', 'ý', 'Thoắt', 'HỆ'])(
  '%s may be a syllable',
  word => {
    expect(syllableWorth(word, '', '')).toBeGreaterThanOrEqual(word === 'HỆ' ? -3 : 0)
  },
)

test.each(['ngi', 'kả', 'ctạ', 'học̣', 'hoc', 'tàt', 'đượcc', 'naïve', 'się'])('%s is none', word => {
  expect(syllableWorth(word, '', '')).toBeLessThan(-3)
})

test('a word is known by its neighbours, also by what is left of them', () => {
  const alone = syllableWorth('hỗ', '', '')
  expect(syllableWorth('hỗ', '', 'trợ')).toBeGreaterThan(alone)
  expect(syllableWorth('hỗ', '', 'tr?')).toBeGreaterThan(alone)
  expect(syllableWorth('hỗ', '', 'b?')).toBe(alone)
  expect(syllableWorth('HỆ', '', 'THỐNG')).toBeGreaterThan(syllableWorth('Hệ', '', 'THỐNG'))
})

const report = `# Báo cáo thực tập tuần 4
Hệ thống mới hỗ trợ nhiều người dùng hơn. Để cài đặt máy chủ, em phải kiểm tra cấu hình mạng và mở cổng dịch vụ.
Ví dụ: dữ liệu được lưu trữ ở cơ sở dữ liệu, sau đó tự động đồng bộ mỗi ngày một lần để tránh sự cố.
Kết quả: tốc độ xử lý tăng lên, giao diện dễ sử dụng, mật khẩu được mã hóa. Tuần tới em sẽ viết tài liệu hướng dẫn.
`

test.each<[string, Partial<Damage>]>([
  ['windows-1257', {}],
  ['windows-1252', {fragile: 'drop', hyphen: 'drop', blank: 'drop'}],
  ['windows-1253', {fragile: 'drop', hyphen: 'drop'}],
])('Vietnamese that went through %s', (page, how) => {
  expect(guessed(report, page, how)).toBe(report)
})

test('and through GBK, which takes the ends of words', () => {
  const hurt = new TextDecoder('gbk').decode(new TextEncoder().encode(report))
  expect(hurt).toContain('d峄�')
  expect(applyEdits(hurt, edits(diagnose(hurt), true))).toBe(report)
})
