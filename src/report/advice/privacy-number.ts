import type { Advice, AdviceText } from '#contract/report.ts';

/** Couriers and drivers can reach a person through a number that dies with the order. */
export default {
  id: 'privacy-number',
  order: 20,
  fits: ({ purpose, asks }) => purpose === 'checkout' && asks.some((row) => row.kind === 'phone'),
} satisfies Advice;

export const text = {
  'zh-CN': {
    title: '下单时勾选隐私号',
    how: '下单、寄件时勾选“号码保护”“隐私面单”，快递员看到的是会失效的虚拟号。',
    cost: '不花钱',
    limits: '不是每家店都有这个选项。',
  },
  'zh-TW': {
    title: '改用超商取貨',
    how: '選超商取貨，只給取貨需要的資料。',
    cost: '依店家而定',
    limits: '不是每家店都有這個選項。',
  },
  en: {
    title: 'Hide the number on the parcel',
    how: 'Tick number protection where the shop offers it, or pick the parcel up at a point.',
    cost: 'Free',
    limits: 'Not every shop offers it.',
  },
  source: 'alternatives: 淘宝 订单号码保护 (2022-08-24); 千龙网, 2025-08-11 for 隐私面单',
} satisfies AdviceText;
