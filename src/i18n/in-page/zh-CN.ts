export default {
  badge: {
    unread: '慎填：这一页有一部分没能检查',
    nothing: '慎填：这一页没有要你的个人信息',
    title: '慎填：{level}，{headline}',
  },
  notice: {
    name: '慎填的提醒',
    why: '为什么',
    close: '知道了',
    copied: '已复制：',
    notCopied: '浏览器不让复制，请选中这段文字：',
    whyHint: '点一下浏览器工具栏上的慎填图标，就能看到全部理由。',
    optional: '可以不填',
  },
  press: {
    headline: '先停一下：{kinds}就要发出去了',
    to: '会发到 {host}。',
    toScript: '由页面里的程序发送，看不出发到哪里。',
    again: '想好了还是要发，再按一次就会发出去。',
  },
  sent: {
    headline: '刚才填了{kinds}？还可以做几件事',
    what: '先截图留底，再请对方删除，以后能少些麻烦。',
    more: '还能做什么',
  },
};
